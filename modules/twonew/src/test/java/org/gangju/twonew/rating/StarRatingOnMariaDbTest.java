package org.gangju.twonew.rating;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class StarRatingOnMariaDbTest extends StarRatingContract {}
