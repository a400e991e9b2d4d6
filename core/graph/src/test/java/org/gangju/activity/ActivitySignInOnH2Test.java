package org.gangju.activity;

import org.gangju.testkit.database.OnH2;

@OnH2
class ActivitySignInOnH2Test extends ActivitySignInContract {}
