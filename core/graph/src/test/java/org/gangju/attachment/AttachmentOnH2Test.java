package org.gangju.attachment;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@MovableTime
@OnH2
class AttachmentOnH2Test extends AttachmentContract {}
