package org.gangju.platform.client;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class CreateApiClientOnMariaDbTest extends CreateApiClientContract {}
