package org.gangju.twonew.rating;

/** The life of a rating. */
enum StarRatingStatus {
    /** 自评. */
    SELF,
    /** 复核: the superior has looked at it. */
    REVIEW,
    /** 已公布. */
    PUBLISHED,
    /** 已撤销. */
    REVOKED
}
