package org.gangju.template;

import org.gangju.testkit.database.OnH2;

@OnH2
class TemplateModuleOnH2Test extends TemplateModuleContract {}
