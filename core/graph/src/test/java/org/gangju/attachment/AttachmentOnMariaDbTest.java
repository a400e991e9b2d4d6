package org.gangju.attachment;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@MovableTime
@OnMariaDb
class AttachmentOnMariaDbTest extends AttachmentContract {}
