package org.gangju.notice;

import org.gangju.testkit.database.OnH2;

@OnH2
class ActivityModuleOnH2Test extends ActivityModuleContract {}
