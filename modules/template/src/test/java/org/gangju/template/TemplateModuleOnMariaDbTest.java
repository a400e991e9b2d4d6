package org.gangju.template;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class TemplateModuleOnMariaDbTest extends TemplateModuleContract {}
