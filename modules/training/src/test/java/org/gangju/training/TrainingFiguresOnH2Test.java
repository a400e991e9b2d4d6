package org.gangju.training;

import org.gangju.testkit.database.OnH2;

@OnH2
class TrainingFiguresOnH2Test extends TrainingFiguresContract {}
