// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "ui/session/imports.h"
#include "ui/widgets/avatar.h"

namespace inkaart::session {

using namespace Qt::StringLiterals;

Session::Session(std::unique_ptr<store::Store> store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_undo(new UndoStack(this))
    , m_learners(new LearnerList(*m_store, this))
    , m_languages(new LanguagePair(this))
    , m_imports(new Imports(this))
{
    connect(m_learners, &LearnerList::loaded, this, &Session::readOthersAlong);
    connect(m_learners, &LearnerList::cardsChanged, this, &Session::readOthersAlong);
}

Session::~Session()
{
    // What is still read in goes into the store; the list and the open dossier listen to it. So
    // they go before it.
    delete m_imports;
    m_open.reset();
    delete m_learners;
}

dossier::Worker Session::worker() const
{
    return m_store->workerById(m_store->worker()).value_or(dossier::Worker{});
}

void Session::put(std::unique_ptr<OpenDossier> open)
{
    m_open = std::move(open);
    connect(m_open.get(), &OpenDossier::kept, this,
            [this](const base::DossierId& before) { m_kept[before] = m_open->id(); });
    m_undo->forget(UndoStack::Reach::List);
}

void Session::readOthersAlong()
{
    if (m_open && !m_open->isNameless())
        std::ignore = m_open->readAlong(m_learners->standingUnder(m_open->id()));
}

base::Result<OpenDossier*> Session::openLearner(const base::DossierId& id)
{
    if (m_open && m_open->id() == id)
        return m_open.get();
    auto opened = OpenDossier::open(*m_store, id, *m_undo);
    if (!opened)
        return base::fail(opened.error());
    put(std::move(*opened));
    readOthersAlong();
    const QStringList languages = m_open->dossier().learner().languages;
    const auto own = std::find_if(languages.begin(), languages.end(),
                                  [](const QString& code) { return code != "nl"_L1; });
    m_languages->setOwn(own == languages.end() ? u"nl"_s : *own);
    Q_EMIT learnerOpened();
    return m_open.get();
}

OpenDossier* Session::openNameless(const dossier::Learner& learner)
{
    put(OpenDossier::nameless(*m_store, learner, *m_undo));
    m_languages->setOwn(learner.languages.value(0, u"nl"_s));
    Q_EMIT learnerOpened();
    return m_open.get();
}

base::Result<OpenDossier*> Session::thawNameless(const QByteArray& frozen)
{
    auto thawed = OpenDossier::thaw(*m_store, frozen, *m_undo);
    if (!thawed)
        return base::fail(thawed.error());
    put(std::move(*thawed));
    m_languages->setOwn(m_open->dossier().learner().languages.value(0, u"nl"_s));
    Q_EMIT learnerOpened();
    return m_open.get();
}

void Session::closeLearner()
{
    if (!m_open)
        return;
    m_open.reset();
    Q_EMIT learnerClosed();
}

base::DossierId Session::keptAs(const base::DossierId& id) const
{
    const auto kept = m_kept.find(id);
    return kept == m_kept.end() ? id : kept->second;
}

void Session::setNamesHidden(bool hidden)
{
    if (hidden == m_areNamesHidden)
        return;
    m_areNamesHidden = hidden;
    Q_EMIT namesHiddenChanged(hidden);
}

QString Session::shownName(const QString& name) const
{
    if (!m_areNamesHidden || name.isEmpty())
        return name;
    return widgets::Avatar::letterOf(name) + u'.';
}

QString Session::preference(const QString& key, const QString& fallback) const
{
    const auto value = m_store->local(u"preference/"_s + key);
    return value && !value->isNull() ? QString::fromUtf8(*value) : fallback;
}

base::Result<void> Session::setPreference(const QString& key, const QString& value)
{
    auto kept = m_store->setLocal(u"preference/"_s + key, value.toUtf8());
    if (kept)
        Q_EMIT preferenceChanged(key);
    return kept;
}

} // namespace inkaart::session
