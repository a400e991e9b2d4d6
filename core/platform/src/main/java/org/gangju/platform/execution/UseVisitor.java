package org.gangju.platform.execution;

/** Is shown what a document uses, from the outside to the inside. */
@FunctionalInterface
interface UseVisitor {

    /** Notes a use; answers whether to look at what stands inside it. */
    boolean visit(ModuleUse use);
}
