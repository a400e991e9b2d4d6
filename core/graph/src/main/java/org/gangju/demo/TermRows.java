package org.gangju.demo;

import java.util.List;
import org.gangju.demo.SketchedTerm.Event;
import org.gangju.demo.SketchedTerm.Extension;
import org.gangju.spi.tree.TreePath;

/**
 * Writes the terms of an organization with what belongs to them.
 *
 * @param organization whose terms they are
 * @param superior who decides about it
 */
record TermRows(DemoRows rows, TreePath organization, TreePath superior) {

    void write(List<SketchedTerm> terms) {
        for (int index = 0; index < terms.size(); index++) {
            write(terms.get(index), index + 1);
        }
    }

    private void write(SketchedTerm term, int ordinal) {
        long key = rows.key(DemoTable.TERM);
        rows.add(
                DemoTable.TERM,
                key,
                organization.id(),
                organization.value(),
                ordinal,
                term.startsOn(),
                term.endsOn(),
                term.events().size());
        for (int index = 0; index < term.events().size(); index++) {
            write(term.events().get(index), key, index + 1);
        }
        if (term.extension() != null) {
            write(term.extension(), key);
        }
        remind(term, key);
    }

    private void write(Event event, long term, int ordinal) {
        rows.add(
                DemoTable.TERM_EVENT,
                rows.key(DemoTable.TERM_EVENT),
                term,
                ordinal,
                event.kind().name(),
                event.happenedOn(),
                event.untilOn());
    }

    private void write(Extension extension, long term) {
        long key = rows.key(DemoTable.TERM_EXTENSION);
        rows.add(DemoTable.TERM_EXTENSION, key, term, extension.untilOn());
        new ProposalRows(rows, organization, superior)
                .write(new SketchedProposal(
                        "TERM_EXTENSION",
                        key,
                        "换届筹备工作尚未完成，申请延期换届。",
                        extension.status(),
                        extension.proposedOn(),
                        extension.decidedOn()));
    }

    private void remind(SketchedTerm term, long key) {
        rows.add(
                DemoTable.REMINDER,
                rows.key(DemoTable.REMINDER),
                "TERM_ENDING",
                "Term",
                key,
                organization.id(),
                organization.value(),
                TermSketch.noticeOf(term.lastsUntil()),
                term.lastsUntil(),
                term.renewedOn());
    }
}
