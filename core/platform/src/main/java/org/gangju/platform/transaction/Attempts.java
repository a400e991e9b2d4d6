package org.gangju.platform.transaction;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a transaction again when another one was in its way. */
@Component
public class Attempts {

    private static final Logger log = LoggerFactory.getLogger(Attempts.class);
    private static final int MOST = 3;

    private final TransactionTemplate transaction;

    Attempts(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The result of the first transaction that is committed. */
    public <T> T run(Supplier<T> work) {
        for (int attempt = 1; attempt < MOST; attempt++) {
            try {
                return committed(work);
            } catch (PessimisticLockingFailureException | DuplicateKeyException inTheWay) {
                log.debug("Attempt {} failed and is repeated", attempt, inTheWay);
            }
        }
        return committed(work);
    }

    private <T> T committed(Supplier<T> work) throws DataAccessException {
        return transaction.execute(status -> work.get());
    }
}
