package org.gangju.twonew.rating;

import org.gangju.testkit.database.OnH2;

@OnH2
class StarRatingOnH2Test extends StarRatingContract {}
