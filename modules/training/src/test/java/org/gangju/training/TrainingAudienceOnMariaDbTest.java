package org.gangju.training;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class TrainingAudienceOnMariaDbTest extends TrainingAudienceContract {}
