package org.gangju.division;

import org.gangju.testkit.database.OnH2;

@OnH2
class DivisionImportOnH2Test extends DivisionImportContract {}
