// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/values.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace inkaart::session {
class Session;
}

namespace inkaart::award {

/// An own picture as it is kept: PNG, at most 512 px, since it travels in every badge.
base::Result<QByteArray> ownPictureBytes(const QByteArray& file);
base::Result<QByteArray> ownPictureBytesIn(const QString& path);

/// One achievement of the centre's own making while somebody works on it. Written to the centre's
/// dossier from the moment that it has a name; what is filled in before is a draft of this laptop.
/// What takes something away is a step of undo, also after somebody went on to something else.
class OwnModel : public QObject {
    Q_OBJECT

public:
    explicit OwnModel(session::Session& session, QObject* parent = nullptr);

    /// \a achievement is an id ("urn:uuid:…"); empty begins a new one.
    void begin(const QString& achievement);
    const dossier::OwnAchievement& value() const { return m_value; }
    /// "urn:uuid:…", or empty while it is not written yet.
    QString id() const;

    /// Whether something of it is on the screen only, for want of room.
    bool isUnkept() const { return m_isUnkept; }
    /// Writes what could not be kept before.
    void tryAgain();

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
    /// Undo is about to change it: what was typed a moment ago is to be written now.
    void aboutToPutBack();
    /// What is chosen by a touch may be another, or is as it was when it could not be kept.
    void touched();
    void failed(const inkaart::base::Error& error);

private:
    using Change = std::function<void(dossier::OwnAchievement&)>;

    base::Result<void> keep();
    base::Result<void> keepDraft();
    base::Result<void> write();
    void keepOrSay();
    base::Result<void> touch(const Change& forth, const QString& what = {},
                             const Change& back = {});
    void offerPutBack(const QString& what, Change change);
    base::Result<void> changePicture(const QString& pictogram, const dossier::BlobRef& picture);
    base::Result<void> putBackHere(const Change& change);
    QString freshCriterionId() const;

    session::Session& m_session;
    /// Null until it is written. Steps of undo share it, and know by it what they are about.
    std::shared_ptr<base::RecordId> m_record = std::make_shared<base::RecordId>();
    dossier::OwnAchievement m_value;
    bool m_isUnkept = false;
    bool m_isRaised = false; ///< the version went up since begin()
};

} // namespace inkaart::award
