// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupview.h"

#include "core/store/backupheader.h"
#include "core/store/clockrules.h"
#include "ui/session/learnerwords.h"
#include "ui/session/runthen.h"
#include "ui/settings/backuphead.h"
#include "ui/settings/backupwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/plate.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <set>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Token;
using widgets::Button;
using widgets::Label;
using widgets::Pictogram;

namespace {

constexpr size_t shownCopies = 6;

/// A pictogram and words beside it.
QWidget* line(const QString& pictogram, int size, Token token, const QString& text, TextRole role)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* sign = new Pictogram(pictogram, size);
    sign->setToken(token);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new Label(text, role);
    words->setToken(Token::Ink);
    row->addWidget(words, 1);
    return widget;
}

/// A hint on its tinted ground.
class InfoPlate : public QWidget {
public:
    explicit InfoPlate(QWidget* content)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(14, 8, 14, 8);
        row->addWidget(content);
        widgets::followTheme(this);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        widgets::Plate{ theme::now(Token::InfoGround), {} }.draw(painter, rect());
    }
};

QString whereInWords(const Copy& copy, QDate today)
{
    const QString place = placeInWords(copy);
    const QString size = sizeInWords(copy.bytes);
    if (copy.expires == 0)
        //: %1: a place, %2: a size
        return BackupView::tr("%1, %2. The date was not right, so it does not expire.")
            .arg(place, size);
    //: %1: a place, %2: a size, %3: a day
    return BackupView::tr("%1, %2, until %3")
        .arg(place, size, session::dayInWords(session::dayOf(copy.expires), today));
}

QString stateInWords(const Copy& copy)
{
    if (!QFileInfo(copy.path).isFile())
        //: A backup whose stick is not in the laptop now, or that somebody moved
        return BackupView::tr("Not here now", "backup");
    if (copy.missing > 0)
        //: Parts of photos or files that are not in a backup
        return BackupView::tr("%n parts missing", "backup", copy.missing);
    //: A backup that was read again after it was written
    return BackupView::tr("Checked", "backup");
}

void addState(QBoxLayout* layout, const Copy& copy)
{
    auto* words = new Label(stateInWords(copy), TextRole::Small);
    words->setObjectName(u"backupCopyState"_s);
    words->setToken(Token::Ink);
    words->setWraps(false);
    if (QFileInfo(copy.path).isFile()) {
        const bool isWhole = copy.missing == 0;
        auto* sign = new Pictogram(isWhole ? u"vink"_s : u"let-op"_s, 20);
        sign->setToken(isWhole ? Token::Ok : Token::Warn);
        layout->addWidget(sign);
    }
    layout->addWidget(words);
}

QWidget* rowFor(const Copy& copy, QDate today)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(16);
    layout->addWidget(new Pictogram(copy.isOnStick ? u"stick"_s : u"document"_s, 24));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(momentInWords(copy.made, today), TextRole::BodyBold));
    words->addWidget(new Label(whereInWords(copy, today), TextRole::Small));
    layout->addLayout(words, 1);
    addState(layout, copy);
    return row;
}

struct Looked {
    QString centre;
    qint64 made = 0;
    qint64 expires = 0;
    bool isOurs = false;
    bool hasPassphrase = false;
};

base::Result<Looked> lookInto(const QString& path, const base::CentreId& centre)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::fail(base::Code::Io, u"the file cannot be opened"_s);
    const auto read = store::readHeader(file);
    if (!read)
        return base::fail(read.error());
    const store::BackupHeader& header = read->header;
    return Looked{ header.label, header.made, header.expires, header.centre == centre,
                   !header.passphraseSalt.isEmpty() };
}

QString madeInWords(const Looked& found, QDate today)
{
    const QString made = momentInWords(found.made, today);
    if (found.expires == store::neverExpires)
        return BackupView::tr("Backup of %1, made %2. It does not expire: the date was not right.")
            .arg(found.centre, made);
    return BackupView::tr("Backup of %1, made %2. Good until %3.")
        .arg(found.centre, made, session::dayInWords(session::dayOf(found.expires), today));
}

} // namespace

BackupView::BackupView(Desk& desk, QWidget* parent)
    : SectionView(desk, parent)
    , m_head(new BackupHead(desk))
{
    column()->addWidget(m_head);
    auto* columns = new Columns;
    columns->add(buildCopies(), 23);
    columns->add(buildReturn(), 20);
    column()->addWidget(columns, 1);
    connect(m_head, &BackupHead::backupMade, this, &BackupView::fillCopies);
    removeExpired();
}

QWidget* BackupView::buildCopies()
{
    //: Heading: the copies that were made
    auto* card = new SettingsCard(tr("Backups"));
    auto* list = new QWidget;
    list->setObjectName(u"backupCopies"_s);
    m_copies = new QVBoxLayout(list);
    m_copies->setContentsMargins(0, 0, 0, 0);
    m_copies->setSpacing(0);
    card->body()->addWidget(list);
    card->body()->addWidget(new widgets::Divider);
    card->body()->addWidget(new SettingRow(
        tr("Reminder after %n days", "", backupDays),
        tr("Then it stands on Today. A backup expires after %n days; Inkaart takes it away when "
           "it can reach it. The newest one always stays.",
           "", desk().settings().backupExpiresDays),
        nullptr));
    card->body()->addStretch(1);
    return card;
}

QWidget* BackupView::buildReturn()
{
    auto* card = new SettingsCard(tr("Put a backup back"));
    card->body()->setSpacing(8);
    card->body()->addWidget(new Label(tr("That is possible on an empty Inkaart, or when it does "
                                         "not open any more. What is here always stays.")));
    card->body()->addLayout(buildSteps());
    card->body()->addWidget(new InfoPlate(
        line(u"slot"_s, 20, Token::Info,
             tr("A backup is locked. Who finds the stick can read nothing."), TextRole::Small)));
    m_looked = new Label;
    m_looked->setObjectName(u"backupLooked"_s);
    m_looked->hide();
    auto* look = new Button(tr("Look at a backup"), u"zoeken"_s);
    look->setObjectName(u"backupLook"_s);
    card->body()->addStretch(1);
    card->body()->addWidget(m_looked);
    card->body()->addWidget(look, 0, Qt::AlignLeft);
    connect(look, &Button::clicked, this, [this] {
        desk().tools().chooseFile(
            this, tr("Backups (%1)").arg(u"*.inkaart-backup"_s) + u";;"_s + tr("All files (*)"),
            [this](const QString& path) { this->look(path); });
    });
    return card;
}

/// Numbered in the order they are done; a tick would say that they were.
QLayout* BackupView::buildSteps()
{
    auto* steps = new QGridLayout;
    steps->setHorizontalSpacing(8);
    steps->setVerticalSpacing(4);
    steps->setColumnStretch(1, 1);
    int number = 0;
    for (const QString& step : { tr("Have the stick or the file at hand."),
                                 tr("You know the recovery code or its passphrase."),
                                 tr("On the new laptop choose “Put a backup back”."),
                                 tr("Afterwards you see exactly what came back.") }) {
        auto* words = new Label(step, TextRole::Small);
        words->setToken(Token::Ink);
        auto* sign = new Label(u"%1."_s.arg(++number), TextRole::SmallBold);
        steps->addWidget(sign, number, 0, Qt::AlignTop);
        steps->addWidget(words, number, 1);
    }
    return steps;
}

void BackupView::look(const QString& path)
{
    session::runThen(
        this, [path, centre = session().store().centre()] { return lookInto(path, centre); },
        [this](const base::Result<Looked>& found) {
            m_looked->show();
            if (!found)
                return m_looked->setText(
                    tr("This is no backup of Inkaart, or it is damaged. Choose another file."));
            const QDate today = session().clock().today();
            QString text = madeInWords(*found, today);
            text += u' ';
            text += found->hasPassphrase
                ? tr("It opens with the recovery code of that day, or with its passphrase.")
                : tr("It opens with the recovery code of that day.");
            m_looked->setText(text);
        });
}

void BackupView::removeExpired()
{
    std::set<QString> folders{ session().preference(u"backupFolder"_s) };
    for (const Copy& copy : copiesOf(session().store()))
        folders.insert(QFileInfo(copy.path).path());
    folders.erase(QString());
    const QStringList all(folders.begin(), folders.end());
    session::runThen(
        this,
        [all, centre = session().store().centre(), now = store::believedNow(session().store())] {
            return store::removeExpiredBackups(all, centre, now);
        },
        [](int) {});
}

void BackupView::fillCopies()
{
    while (QLayoutItem* item = m_copies->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<Copy> copies = copiesOf(session().store());
    const QDate today = session().clock().today();
    for (size_t i = 0; i < std::min(copies.size(), shownCopies); ++i) {
        if (i > 0)
            m_copies->addWidget(new widgets::Divider);
        m_copies->addWidget(rowFor(copies[i], today));
    }
    if (copies.empty())
        m_copies->addWidget(new Label(tr("Here come the backups you make on this laptop.")));
}

void BackupView::fill()
{
    m_head->fill();
    fillCopies();
}

QWidget* BackupView::firstFocus()
{
    return m_head->button();
}

} // namespace inkaart::settings
