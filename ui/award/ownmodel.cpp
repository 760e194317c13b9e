// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/ownmodel.h"

#include "core/media/photo.h"
#include "ui/session/session.h"

#include <QBuffer>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

/// Badges of others are 512 px too; more would only make the files big.
constexpr int pictureSide = 512;

base::Result<QByteArray> shrunk(const base::Result<media::Photo>& photo)
{
    if (!photo)
        return base::fail(photo.error());
    QImage image = QImage::fromData(photo->bytes);
    if (image.isNull())
        return base::fail(Code::Malformed, u"the picture does not decode"_s);
    if (std::max(image.width(), image.height()) > pictureSide)
        image =
            image.scaled(pictureSide, pictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return base::fail(Code::Internal, u"the picture could not be written as PNG"_s);
    return bytes;
}

} // namespace

base::Result<QByteArray> ownPictureBytes(const QByteArray& file)
{
    return shrunk(media::importPicture(file, pictureSide));
}

base::Result<QByteArray> ownPictureBytesIn(const QString& path)
{
    return shrunk(media::importPictureFile(path, pictureSide));
}

OwnModel::OwnModel(session::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{ }

void OwnModel::begin(const QString& achievement)
{
    m_record = {};
    m_isRaised = false;
    m_value = { .kind = u"participation"_s, .pictogram = u"vh-eigen"_s };
    const auto record = base::RecordId::parse(achievement.section(u':', -1));
    const dossier::Dossier& centre = m_session.store().centreDossier();
    if (const auto own = record ? centre.get<dossier::OwnAchievement>(*record) : std::nullopt) {
        m_record = *record;
        m_value = own->value;
    }
    if (m_value.criteria.empty())
        addCriterion();
    Q_EMIT criteriaChanged();
}

QString OwnModel::id() const
{
    return m_record.isNull() ? QString() : u"urn:uuid:"_s + m_record.toString();
}

void OwnModel::keep()
{
    if (m_record.isNull() && m_value.name.trimmed().isEmpty())
        return;
    // Badges given before say which version they were given for.
    if (!m_record.isNull() && !m_isRaised)
        ++m_value.version;
    m_isRaised = true;
    store::Store& store = m_session.store();
    dossier::Draft draft;
    if (const dossier::Record* record = store.centreDossier().records().find(m_record)) {
        draft = dossier::edit(*record, m_value);
        if (draft.set.empty())
            return;
    } else {
        m_record = store.newRecordId();
        draft = dossier::create(m_record, m_value);
    }
    if (const auto kept = store.appendToCentre({ std::move(draft) }); !kept)
        Q_EMIT failed(kept.error());
}

void OwnModel::setName(const QString& name)
{
    m_value.name = name.trimmed();
    keep();
}

void OwnModel::setDescription(const QString& description)
{
    m_value.description = description.trimmed();
    keep();
}

void OwnModel::setKind(const QString& kind)
{
    m_value.kind = kind;
    keep();
}

void OwnModel::setSkill(const QString& skill, bool on)
{
    m_value.skills.removeAll(skill);
    if (on)
        m_value.skills.append(skill);
    keep();
}

void OwnModel::setPictogram(const QString& pictogram)
{
    m_value.pictogram = pictogram;
    m_value.picture = {};
    keep();
}

base::Result<void> OwnModel::setPicture(const QByteArray& png)
{
    store::Store& store = m_session.store();
    const auto ref = store.putBlob(store.centreDossier().id(), png, u"image/png"_s, u"badge.png"_s);
    if (!ref)
        return base::fail(ref.error());
    m_value.picture = *ref;
    keep();
    return {};
}

void OwnModel::setRetired(bool retired)
{
    m_value.isRetired = retired;
    keep();
}

void OwnModel::setCriterion(int index, const QString& text)
{
    if (index < 0 || index >= static_cast<int>(m_value.criteria.size()))
        return;
    m_value.criteria[static_cast<size_t>(index)].text = text.trimmed();
    keep();
}

/// An id is never used again for another criterion: badges name what was met by it.
QString OwnModel::freshCriterionId() const
{
    int highest = 0;
    for (const dossier::CriterionText& criterion : m_value.criteria)
        highest = std::max(highest, criterion.id.mid(1).toInt());
    return u'c' + QString::number(std::max(highest, m_value.version * 100) + 1);
}

void OwnModel::addCriterion()
{
    m_value.criteria.push_back({ freshCriterionId(), {} });
    Q_EMIT criteriaChanged();
}

void OwnModel::dropCriterion(int index)
{
    if (index < 0 || index >= static_cast<int>(m_value.criteria.size()))
        return;
    m_value.criteria.erase(m_value.criteria.begin() + index);
    if (m_value.criteria.empty())
        addCriterion();
    keep();
    Q_EMIT criteriaChanged();
}

void OwnModel::moveCriterion(int index, int by)
{
    const int size = static_cast<int>(m_value.criteria.size());
    const int to = index + by;
    if (index < 0 || index >= size || to < 0 || to >= size)
        return;
    std::swap(m_value.criteria[static_cast<size_t>(index)],
              m_value.criteria[static_cast<size_t>(to)]);
    keep();
    Q_EMIT criteriaChanged();
}

} // namespace inkaart::award
