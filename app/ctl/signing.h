// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/crypto/ed25519.h"

namespace inkaart::ctl {

/// A fresh urn:uuid:.
QString freshUrn(const Invocation& call);
/// The Profile of --issuer; what it leaves out comes from the key.
base::Result<QJsonObject> issuerOf(const Invocation& call, const crypto::Ed25519Key& key);
/// The key of --key.
base::Result<crypto::Ed25519Key> keyOf(const Invocation& call);
/// What is wrong with --format; empty when nothing is.
QString formatFault(const Invocation& call);
/// Signed as --format says, and looked at as who receives it will: what would be refused there is
/// not given away.
base::Result<QByteArray> signedAndChecked(const Invocation& call, const QJsonObject& credential,
                                          const crypto::Ed25519Key& key, const QString& kid);

} // namespace inkaart::ctl
