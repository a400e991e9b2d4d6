package org.gangju.office;

import org.gangju.testkit.database.OnH2;

@OnH2
class OfficeOnH2Test extends OfficeContract {}
