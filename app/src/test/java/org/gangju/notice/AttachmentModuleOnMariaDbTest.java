package org.gangju.notice;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class AttachmentModuleOnMariaDbTest extends AttachmentModuleContract {}
