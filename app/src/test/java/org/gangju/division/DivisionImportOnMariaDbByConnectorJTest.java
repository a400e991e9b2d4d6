package org.gangju.division;

import org.gangju.testkit.database.OnMariaDbByConnectorJ;

@OnMariaDbByConnectorJ
class DivisionImportOnMariaDbByConnectorJTest extends DivisionImportContract {}
