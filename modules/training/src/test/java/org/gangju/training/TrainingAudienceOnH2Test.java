package org.gangju.training;

import org.gangju.testkit.database.OnH2;

@OnH2
class TrainingAudienceOnH2Test extends TrainingAudienceContract {}
