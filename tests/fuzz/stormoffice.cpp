// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/stormoffice.h"

#include "services/staff/addstaff.h"
#include "services/stays/deskboard.h"
#include "services/verify/verifyoffice.h"
#include "storage/connection.h"
#include "tests/fuzz/deskjobs.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"
#include "ui/desk/boxwork.h"
#include "ui/desk/deskpanel.h"

#include <QApplication>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

QList<AddLot::Row> stormRows()
{
    return {{u"A-{01}"_s, 30, {u"car"_s}, 1, {}},
            {u"T-{1}"_s, 2, {u"truck"_s}, 1, {}},
            {u"B-{1}"_s, 6, {u"bike"_s, u"scooty"_s}, 2, {}},
            {u"Y-{1}"_s, 4, {u"cycle"_s}, 1, {}}};
}

} // namespace

StormOffice::StormOffice()
    : m_office(PageOffice::Content::Office, m_database.url(), TestDatabase::options(), stormRows())
    , m_settings(m_folder.filePath(u"settings.ini"_s))
    , m_window(m_office.context(), m_settings, QString())
{
    addManager();
    for (const QString &truck : {u"trk1122"_s, u"trk3344"_s})
        m_office.enter(truck, u"truck"_s);
    m_window.show();
    m_window.activateWindow();
    m_window.begin();
    if (!QTest::qWaitFor([this] { return m_window.state() == MainWindow::State::LogIn; }))
        qFatal("the window did not open");
}

void StormOffice::addManager()
{
    must(m_office.session().setRole(Role::Admin));
    AddStaff::Command manager;
    manager.login = managerLogin;
    manager.name = u"Mira Rao"_s;
    manager.roles = {Role::Manager};
    manager.secret = must(answerOf(m_office.office().seal(manager.login, PageOffice::password)));
    must(answerOf(m_office.office().run<AddStaff>(QUuid::createUuid(), manager)));
    must(m_office.session().setRole(Role::Attendant));
}

int StormOffice::comeBack(KeyStorm &storm)
{
    pass(minutes(2));
    int keys = storm.press(Qt::Key_Escape);
    if (m_window.state() == MainWindow::State::LogIn) {
        keys += storm.press(Qt::Key_A, Qt::ControlModifier) + storm.type(PageOffice::login);
        keys += storm.press(Qt::Key_Return);
    }
    keys += storm.press(Qt::Key_A, Qt::ControlModifier) + storm.type(PageOffice::password);
    return keys + storm.press(Qt::Key_Return);
}

void StormOffice::tell(KeyStorm &storm, DeskJobs &jobs)
{
    QStringList plates;
    QStringList tickets;
    QStringList codes;
    QStringList texts;
    const DeskBoard::Answer board = must(answerOf(m_office.office().read<DeskBoard>({m_office.lot()})));
    for (const DeskBoard::ParkedRow &row : board.parked) {
        tickets << row.ticket;
        texts << row.plate.toLower() << row.ticket << row.plate.left(4).toLower();
        if (row.vehicleType != u"truck"_s && !row.plate.isEmpty())
            plates << row.plate.toLower();
    }
    for (const DeskBoard::DueRow &row : board.due) {
        codes << row.ticket;
        texts << row.plate.toLower() << row.ticket;
    }
    texts.removeAll(QString());
    storm.setTexts(texts);
    jobs.setInside(plates, tickets);
    jobs.setDue(codes);
}

bool StormOffice::settles()
{
    catchUp(m_office.office(), m_office.lot());
    return QTest::qWaitFor([this] { return busy().isEmpty(); }, longestWaitMs);
}

QStringList StormOffice::busy() const
{
    QStringList busy;
    const QList<BoxWork *> boxes = m_window.findChildren<BoxWork *>();
    for (const BoxWork *box : boxes) {
        if (box->isBusy())
            busy << u"the box"_s;
    }
    const QList<DeskPanel *> panels = m_window.findChildren<DeskPanel *>();
    for (const DeskPanel *panel : panels) {
        if (panel->isVisible() && panel->isBusy())
            busy << panel->objectName();
    }
    return busy;
}

QStringList StormOffice::faults() const
{
    QStringList faults;
    if (const QWidget *modal = QApplication::activeModalWidget())
        faults << u"a modal box: %1"_s.arg(QString::fromLatin1(modal->metaObject()->className()));
    const auto connection = m_database.open();
    PriceBook prices;
    const OfficeProof proof = must(verifyOffice(*connection, prices));
    for (const Finding &finding : proof.findings)
        faults << finding.check;
    return faults;
}

QMap<QString, int> StormOffice::deeds() const
{
    QMap<QString, int> deeds;
    const RawDatabase raw(m_database);
    for (const QVariantList &row : raw.rows(u"SELECT kind, count(*) FROM journal GROUP BY kind"_s))
        deeds.insert(row.at(0).toString(), row.at(1).toInt());
    return deeds;
}

} // namespace parkdesk::test
