// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace inkaart::shell {

/// A recovery code as people read and type it: groups of four, dashes, capitals and the letters
/// that look alike set aside.
class RecoveryGroups {
public:
    explicit RecoveryGroups(const QString& code);

    const QStringList& groups() const { return m_groups; }
    /// Whether \a typed is the whole code, or two different groups of it in any order.
    bool isAnsweredBy(const QString& typed) const;

private:
    QStringList m_groups;
};

} // namespace inkaart::shell
