// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/values.h"

#include <QImage>
#include <QObject>

namespace inkaart::session {
class Session;
}

namespace inkaart::award {

/// An own picture as it is kept: PNG, at most 512 px, since it travels in every badge.
base::Result<QByteArray> ownPictureBytes(const QByteArray& file);
base::Result<QByteArray> ownPictureBytesIn(const QString& path);

/// One achievement of the centre's own making while somebody works on it. Written to the centre's
/// dossier from the moment that it has a name.
class OwnModel : public QObject {
    Q_OBJECT

public:
    explicit OwnModel(session::Session& session, QObject* parent = nullptr);

    /// \a achievement is an id ("urn:uuid:…"); empty begins a new one.
    void begin(const QString& achievement);
    const dossier::OwnAchievement& value() const { return m_value; }
    /// "urn:uuid:…", or empty while it is not written yet.
    QString id() const;

    void setName(const QString& name);
    void setDescription(const QString& description);
    void setKind(const QString& kind);
    void setSkill(const QString& skill, bool on);
    void setPictogram(const QString& pictogram);
    base::Result<void> setPicture(const QByteArray& png);
    void setRetired(bool retired);

    void setCriterion(int index, const QString& text);
    /// An empty line at the end.
    void addCriterion();
    void dropCriterion(int index);
    /// Changes places with the one before (-1) or after (+1).
    void moveCriterion(int index, int by);

Q_SIGNALS:
    /// Lines came, went or moved.
    void criteriaChanged();
    void failed(const inkaart::base::Error& error);

private:
    void keep();
    QString freshCriterionId() const;

    session::Session& m_session;
    base::RecordId m_record;
    dossier::OwnAchievement m_value;
    bool m_isRaised = false; ///< the version went up since begin()
};

} // namespace inkaart::award
