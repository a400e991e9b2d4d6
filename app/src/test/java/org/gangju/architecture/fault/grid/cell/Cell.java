package org.gangju.architecture.fault.grid.cell;

import org.gangju.architecture.fault.grid.Lattice;

public interface Cell {

    Lattice lattice();
}
