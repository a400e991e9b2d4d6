package org.gangju.link;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class GridLinkOnH2Test extends GridLinkContract {}
