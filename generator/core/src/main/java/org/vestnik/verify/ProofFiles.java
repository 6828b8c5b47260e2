package org.vestnik.verify;

import java.io.IOException;
import java.util.Optional;
import org.vestnik.model.ProofFile;

/** Where a manifest and its signatures are found. */
interface ProofFiles {

    /** Empty if it is not there. */
    Optional<byte[]> read(ProofFile file) throws IOException;
}
