// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pages/pageoffice.h"

#include "services/stays/deskboard.h"
#include "services/stays/entervehicle.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "services/stays/reservespot.h"
#include "tariff/starter.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

FirstRun::Command officeForm(const QList<AddLot::Row> &rows)
{
    AddLot::Command lot;
    lot.name = u"North"_s;
    lot.timezone = u"Europe/Berlin"_s;
    lot.currency = u"EUR"_s;
    lot.deskName = u"Desk 1"_s;
    lot.rows = rows;
    FirstRun::Command form;
    form.operatorName = u"Metro Parking"_s;
    form.ownerLogin = PageOffice::login;
    form.ownerName = PageOffice::name;
    form.lot = lot;
    const Currency euro = must(Currency::fromCode(u"EUR"_s));
    StarterAmounts amounts = suggestedAmounts(euro);
    amounts.hour = Money(250, euro);
    amounts.day = Money(2000, euro);
    form.tariff = must(starterTariff(StarterKind::PerHour, euro, amounts));
    return form;
}

} // namespace

void catchUp(Office &office, LotId lot)
{
    constexpr int longestChain = 4; // look, look at what is meant, ask its price, do it
    for (int i = 0; i < longestChain; ++i) {
        QObject listener;
        bool told = false;
        office.read<DeskBoard>({lot}).then(&listener, [&told](const auto &) { told = true; });
        if (!QTest::qWaitFor([&told] { return told; }, 10'000))
            qFatal("no answer came");
    }
}

DatabaseUrl PageOffice::inMemory()
{
    DatabaseUrl url;
    url.path = u":memory:"_s;
    return url;
}

QList<AddLot::Row> PageOffice::usualRows()
{
    return {{u"A-{01}"_s, 10, {u"car"_s}, 1, {}}, {u"Y-{1}"_s, 4, {u"cycle"_s}, 1, {}}};
}

PageOffice::PageOffice(Content content, const DatabaseUrl &url, const OpenOptions &options,
                       const QList<AddLot::Row> &rows)
    : m_passwords(SodiumPasswords::Cost::Least)
    , m_context(std::make_unique<AppContext>(url, options, m_clock, m_passwords))
{
    if (content == Content::Nothing)
        return;
    must(answerOf(m_context->start()));
    Gate &gate = m_context->gate();
    if (!must(answerOf(gate.sign())).initialised)
        must(answerOf(gate.firstRun(QUuid::createUuid(), officeForm(rows), password)));
    m_session = logIn(gate);
}

std::shared_ptr<Session> PageOffice::logIn(Gate &gate)
{
    const DoorSign sign = must(answerOf(gate.sign()));
    return must(answerOf(gate.logIn(login, password, sign.desks.first())));
}

void PageOffice::payAndLeave(const QString &plate)
{
    QuoteStay::Question question;
    question.key.text = plate;
    const auto quote = must(answerOf(office().read<QuoteStay>(question)));
    PayStay::Command command;
    command.key.stay = quote.price.stay;
    command.exitAt = quote.price.exitAt;
    command.due = quote.price.due;
    command.chargeHash = quote.price.hash;
    command.method = u"cash"_s;
    command.thenLeave = true;
    must(answerOf(office().run<PayStay>(QUuid::createUuid(), command)));
}

QString PageOffice::enter(const QString &plate, const QString &type)
{
    EnterVehicle::Command command;
    command.lot = lot();
    command.plate = plate;
    command.vehicleType = type;
    return must(answerOf(office().run<EnterVehicle>(QUuid::createUuid(), command))).ticket;
}

QString PageOffice::reserve(const QString &plate, Duration startsIn, Duration length)
{
    ReserveSpot::Command command;
    command.lot = lot();
    command.plate = plate;
    command.vehicleType = u"car"_s;
    command.from = m_clock.now() + startsIn;
    command.until = command.from + length;
    return must(answerOf(office().run<ReserveSpot>(QUuid::createUuid(), command))).ticket;
}

int PageOffice::parkedCount()
{
    return must(answerOf(office().read<DeskBoard>({lot()}))).parkedCount;
}

int PageOffice::dueCount()
{
    return static_cast<int>(must(answerOf(office().read<DeskBoard>({lot()}))).due.size());
}

QString accessibleNameOf(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    if (interface == nullptr)
        return {};
    if (qobject_cast<QComboBox *>(&widget) != nullptr) {
        // Its own name is what is chosen; what it is for comes from a label, or from its description.
        for (const auto &[other, relation] : interface->relations(QAccessible::Label)) {
            if (relation.testFlag(QAccessible::Label) && other != nullptr)
                return other->text(QAccessible::Name);
        }
        return widget.accessibleDescription();
    }
    return interface->text(QAccessible::Name);
}

QStringList namelessWidgets(QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool control = qobject_cast<QAbstractButton *>(widget) != nullptr
            || qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr
            || qobject_cast<QAbstractSpinBox *>(widget) != nullptr
            || qobject_cast<QAbstractItemView *>(widget) != nullptr;
        // The parts of a control speak through it, and a list that is not open says nothing.
        QWidget *owner = widget->parentWidget();
        const bool part = owner != nullptr
            && (qobject_cast<QComboBox *>(owner) != nullptr || qobject_cast<QAbstractSpinBox *>(owner) != nullptr
                || owner->inherits("QComboBoxPrivateContainer"));
        // A button that is put away gets its words with the place it is shown in.
        const bool putAway = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        if (control && !part && !putAway && !widget->isWindow() && accessibleNameOf(*widget).trimmed().isEmpty())
            nameless.append(
                u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return nameless;
}

} // namespace parkdesk::test
