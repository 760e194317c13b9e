// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/ownmodel.h"

#include "core/media/photo.h"
#include "ui/award/owndraft.h"
#include "ui/session/session.h"

#include <QBuffer>
#include <QPointer>

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

/// What a new one begins with.
dossier::OwnAchievement fresh()
{
    return { .kind = u"participation"_s, .pictogram = u"vh-eigen"_s };
}

/// Undo of what is no longer on the screen: other changes since then stay.
base::Result<void> putBackInStore(store::Store& store, const base::RecordId& id,
                                  const std::function<void(dossier::OwnAchievement&)>& change)
{
    const dossier::Record* record = store.centreDossier().records().find(id);
    const auto own = store.centreDossier().get<dossier::OwnAchievement>(id);
    if (!record || !own)
        return {};
    dossier::OwnAchievement value = own->value;
    change(value);
    if (value == own->value)
        return {};
    ++value.version;
    return store.appendToCentre({ dossier::edit(*record, value) }).map([](const auto&) {});
}

/// Where it stood, as far as there still is such a place.
void putIn(dossier::OwnAchievement& value, int index, const dossier::CriterionText& criterion)
{
    auto& all = value.criteria;
    if (all.size() == 1 && all.front().text.isEmpty())
        all.clear();
    const auto isSame = [&](const auto& other) { return other.id == criterion.id; };
    if (std::none_of(all.begin(), all.end(), isSame))
        all.insert(all.begin() + std::min(index, static_cast<int>(all.size())), criterion);
}

/// As far as both are still there.
void moveTo(dossier::OwnAchievement& value, const QString& criterion, int index)
{
    auto& all = value.criteria;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto& other) { return other.id == criterion; });
    if (found == all.end())
        return;
    const dossier::CriterionText moved = *found;
    all.erase(found);
    all.insert(all.begin() + std::min(index, static_cast<int>(all.size())), moved);
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
    m_record = std::make_shared<base::RecordId>();
    m_isRaised = false;
    m_isUnkept = false;
    m_value = fresh();
    const auto record = base::RecordId::parse(achievement.section(u':', -1));
    const dossier::Dossier& centre = m_session.store().centreDossier();
    if (const auto own = record ? centre.get<dossier::OwnAchievement>(*record) : std::nullopt) {
        *m_record = *record;
        m_value = own->value;
    } else if (achievement.isEmpty()) {
        m_value = ownDraft(m_session.store()).value_or(m_value);
    }
    if (m_value.criteria.empty())
        addCriterion();
    Q_EMIT criteriaChanged();
}

QString OwnModel::id() const
{
    return m_record->isNull() ? QString() : u"urn:uuid:"_s + m_record->toString();
}

base::Result<void> OwnModel::keep()
{
    const bool isDraft = m_record->isNull() && m_value.name.trimmed().isEmpty();
    const auto kept = isDraft ? keepDraft() : write();
    m_isUnkept = !kept;
    return kept;
}

/// Before it has a name it is nobody's badge, but what was filled in is not lost.
base::Result<void> OwnModel::keepDraft()
{
    dossier::OwnAchievement bare = m_value;
    std::erase_if(bare.criteria, [](const auto& criterion) { return criterion.text.isEmpty(); });
    if (bare == fresh())
        return dropOwnDraft(m_session.store());
    return keepOwnDraft(m_session.store(), m_value);
}

base::Result<void> OwnModel::write()
{
    store::Store& store = m_session.store();
    const dossier::Record* record = store.centreDossier().records().find(*m_record);
    if (!record) {
        const base::RecordId id = store.newRecordId();
        const auto made = store.appendToCentre({ dossier::create(id, m_value) });
        if (!made)
            return base::fail(made.error());
        *m_record = id;
        m_isRaised = true;
        return dropOwnDraft(store);
    }
    if (dossier::edit(*record, m_value).set.empty())
        return {};
    dossier::OwnAchievement value = m_value;
    // Badges given before say which version they were given for.
    if (!m_isRaised)
        ++value.version;
    const auto changed = store.appendToCentre({ dossier::edit(*record, value) });
    if (!changed)
        return base::fail(changed.error());
    m_value = value;
    m_isRaised = true;
    return {};
}

/// What is typed stays in its field when it cannot be kept, and is tried again.
void OwnModel::keepOrSay()
{
    if (const auto kept = keep(); !kept)
        Q_EMIT failed(kept.error());
}

void OwnModel::tryAgain()
{
    if (m_isUnkept)
        keepOrSay();
}

/// What is touched shows only what is kept. \a back, when there is one, is the step of undo.
base::Result<void> OwnModel::touch(const Change& forth, const QString& what, const Change& back)
{
    const dossier::OwnAchievement before = m_value;
    forth(m_value);
    const auto kept = keep();
    if (!kept) {
        m_value = before;
        Q_EMIT failed(kept.error());
    } else if (back) {
        offerPutBack(what, back);
    }
    Q_EMIT touched();
    return kept;
}

void OwnModel::offerPutBack(const QString& what, Change change)
{
    m_session.undo().push(what,
                          [model = QPointer<OwnModel>(this), record = m_record,
                           &store = m_session.store(), change = std::move(change)] {
                              const bool isHere = model && model->m_record == record;
                              return isHere ? model->putBackHere(change)
                                            : putBackInStore(store, *record, change);
                          });
}

base::Result<void> OwnModel::putBackHere(const Change& change)
{
    Q_EMIT aboutToPutBack();
    const dossier::OwnAchievement before = m_value;
    change(m_value);
    if (const auto kept = keep(); !kept) {
        m_value = before;
        return base::fail(kept.error());
    }
    Q_EMIT criteriaChanged();
    Q_EMIT touched();
    return {};
}

void OwnModel::setName(const QString& name)
{
    m_value.name = name.trimmed();
    keepOrSay();
}

void OwnModel::setDescription(const QString& description)
{
    m_value.description = description.trimmed();
    keepOrSay();
}

void OwnModel::setKind(const QString& kind)
{
    const auto set = [](const QString& to) {
        return [to](dossier::OwnAchievement& value) { value.kind = to; };
    };
    if (m_value.kind != kind)
        (void)touch(set(kind), tr("Another kind of badge"), set(m_value.kind));
}

void OwnModel::setSkill(const QString& skill, bool on)
{
    const auto set = [skill](bool to) {
        return [skill, to](dossier::OwnAchievement& value) {
            value.skills.removeAll(skill);
            if (to)
                value.skills.append(skill);
        };
    };
    if (m_value.skills.contains(skill) != on)
        (void)touch(set(on), tr("Another skill on the badge"), set(!on));
}

void OwnModel::setPictogram(const QString& pictogram)
{
    if (m_value.pictogram != pictogram || !m_value.picture.isNull())
        (void)changePicture(pictogram, {});
}

base::Result<void> OwnModel::changePicture(const QString& pictogram,
                                           const dossier::BlobRef& picture)
{
    const auto set = [](const QString& drawn, const dossier::BlobRef& own) {
        return [drawn, own](dossier::OwnAchievement& value) {
            value.pictogram = drawn;
            value.picture = own;
        };
    };
    return touch(set(pictogram, picture), tr("Another picture on the badge"),
                 set(m_value.pictogram, m_value.picture));
}

base::Result<void> OwnModel::setPicture(const QByteArray& png)
{
    store::Store& store = m_session.store();
    const auto ref = store.putBlob(store.centreDossier().id(), png, u"image/png"_s, u"badge.png"_s);
    if (!ref)
        return base::fail(ref.error());
    return changePicture(m_value.pictogram, *ref);
}

void OwnModel::setRetired(bool retired)
{
    if (m_value.isRetired == retired)
        return;
    (void)touch([retired](auto& value) { value.isRetired = retired; },
                retired ? tr("No longer given: %1").arg(m_value.name)
                        : tr("Given again: %1").arg(m_value.name),
                [retired](auto& value) { value.isRetired = !retired; });
}

void OwnModel::setCriterion(int index, const QString& text)
{
    if (index < 0 || index >= static_cast<int>(m_value.criteria.size()))
        return;
    m_value.criteria[static_cast<size_t>(index)].text = text.trimmed();
    keepOrSay();
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
    const dossier::CriterionText gone = m_value.criteria[static_cast<size_t>(index)];
    const Change back = [index, gone](auto& value) { putIn(value, index, gone); };
    const auto dropped =
        touch([index](auto& value) { value.criteria.erase(value.criteria.begin() + index); },
              tr("Point taken away: %1").arg(gone.text), gone.text.isEmpty() ? Change() : back);
    if (dropped && m_value.criteria.empty())
        addCriterion();
    Q_EMIT criteriaChanged();
}

void OwnModel::moveCriterion(int index, int by)
{
    const int size = static_cast<int>(m_value.criteria.size());
    const int to = index + by;
    if (index < 0 || index >= size || to < 0 || to >= size)
        return;
    const QString moved = m_value.criteria[static_cast<size_t>(index)].id;
    (void)touch([moved, to](auto& value) { moveTo(value, moved, to); },
                tr("Another order of the points"),
                [moved, index](auto& value) { moveTo(value, moved, index); });
    Q_EMIT criteriaChanged();
}

} // namespace inkaart::award
