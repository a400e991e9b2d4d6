package org.gangju.training;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a rotation plan has come.
 *
 * @param target how many people it is for
 * @param completed how many of them have completed a class of its programs within its period
 * @param share completed divided by target; null where it is for nobody
 * @param reached whether that is the share that it set out for
 */
record RotationProgress(int target, int completed, @Nullable Double share, boolean reached) {

    static RotationProgress of(int target, int completed, BigDecimal wanted) {
        if (target == 0) {
            return new RotationProgress(0, 0, null, false);
        }
        boolean reached = wanted.multiply(BigDecimal.valueOf(target)).compareTo(BigDecimal.valueOf(completed)) <= 0;
        return new RotationProgress(target, completed, (double) completed / target, reached);
    }
}
