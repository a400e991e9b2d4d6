package org.gangju.office;

import org.gangju.testkit.database.OnH2;

@OnH2
class OfficeRulesOnH2Test extends OfficeRulesContract {}
