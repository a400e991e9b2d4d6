package org.gangju.architecture.fault.spi;

import org.gangju.architecture.fault.grid.GridHelper;

interface Promise {

    GridHelper helper();
}
