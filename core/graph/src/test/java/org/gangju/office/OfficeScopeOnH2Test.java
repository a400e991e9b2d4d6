package org.gangju.office;

import org.gangju.testkit.database.OnH2;

@OnH2
class OfficeScopeOnH2Test extends OfficeScopeContract {}
