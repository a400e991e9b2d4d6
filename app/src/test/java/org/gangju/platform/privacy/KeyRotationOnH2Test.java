package org.gangju.platform.privacy;

import org.gangju.testkit.database.OnH2;

@OnH2
class KeyRotationOnH2Test extends KeyRotationContract {}
