package org.gangju.platform.privacy;

import org.gangju.testkit.database.OnH2;

@OnH2
class RotateKeysOnH2Test extends RotateKeysContract {}
