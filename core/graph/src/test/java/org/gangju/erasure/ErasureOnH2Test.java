package org.gangju.erasure;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class ErasureOnH2Test extends ErasureContract {}
