package org.gangju.platform.database;

import org.gangju.testkit.database.OnH2;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;

@OnH2
class DatabaseOnH2Test extends DatabaseContract {

    @Override
    Class<? extends Dialect> dialect() {
        return H2Dialect.class;
    }
}
