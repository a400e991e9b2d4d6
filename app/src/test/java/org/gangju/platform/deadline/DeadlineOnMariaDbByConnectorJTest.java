package org.gangju.platform.deadline;

import org.gangju.testkit.database.OnMariaDbByConnectorJ;

@OnMariaDbByConnectorJ
class DeadlineOnMariaDbByConnectorJTest extends ServerDeadlineContract {}
