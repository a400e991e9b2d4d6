package org.gangju.platform.account;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as a drawing within a page. */
final class QrPicture {

    /** White squares around the code, as its standard asks for. */
    private static final int QUIET = 4;

    private QrPicture() {}

    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append("M%d %dh1v1h-1z".formatted(column + QUIET, row + QUIET));
                }
            }
        }
        return """
            <svg viewBox="0 0 %d %d" width="200" height="200" role="img" aria-label="QR">
            <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>
            """.formatted(side, side, side, side, path);
    }
}
