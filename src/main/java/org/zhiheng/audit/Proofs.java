package org.zhiheng.audit;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Scope;

/** Makes a file that proves itself without this server: the proofs of its acts inside, and signed as a whole. */
@Service
public class Proofs {

    private static final int TRIES = 6;
    private static final long PAUSE_MILLIS = 500;

    private final ProvenActs acts;
    private final Sealer sealer;
    private final LogKey key;
    private final InstantSource clock;

    Proofs(ProvenActs acts, Sealer sealer, LogKey key, InstantSource clock) {
        this.acts = acts;
        this.sealer = sealer;
        this.key = key;
        this.clock = clock;
    }

    /**
     * The PDF with its manifest inside and the signature over all of it. Not to be called in a transaction: acts just
     * taken are sealed first.
     */
    public byte[] seal(byte[] pdf, FileContents contents) {
        var manifest = Scope.all().call(() -> {
            waitUntilSealed(contents);
            return acts.manifestOf(contents);
        });
        return PdfSignature.sign(manifest.attachedTo(pdf), PdfSignature.Kind.BOUND_FILE, key, clock.instant());
    }

    /** Somebody else may be sealing, or a transaction that is older may still run. */
    private void waitUntilSealed(FileContents contents) {
        for (var tries = 0; !acts.areSealed(contents); tries++) {
            if (tries == TRIES) {
                throw Problem.conflict("本案刚刚办理的行为还没有封存进透明日志，暂时不能装订。请过几秒再试。");
            }
            sealer.sealAll();
            pause(tries);
        }
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(tries == 0 ? 0 : PAUSE_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
