package org.gangju.training;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class TrainingFiguresOnMariaDbTest extends TrainingFiguresContract {}
