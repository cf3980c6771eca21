// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demostage.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

DemoStage::DemoStage(Connection &connection, const DemoPlan &plan)
    : m_connection(connection)
    , m_plan(plan)
    , m_runner(m_clock, m_prices)
    , m_random(plan.seed)
{
    m_clock.at = plan.now;
}

QUuid DemoStage::nextNumber()
{
    quint32 words[4];
    m_random.fillRange(words);
    QUuid number = QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(words), sizeof words));
    number.data3 = static_cast<ushort>((number.data3 & 0x0fff) | 0x4000);
    number.data4[0] = static_cast<uchar>((number.data4[0] & 0x3f) | 0x80);
    return number;
}

QString DemoStage::plate()
{
    static const QString districts[] = {u"KA 01"_s, u"KA 03"_s, u"KA 04"_s, u"KA 05"_s, u"KA 19"_s,
                                        u"KA 51"_s, u"KA 53"_s, u"TN 09"_s, u"MH 12"_s, u"AP 31"_s};
    static const QString letters = u"ABCDEFGHJKLMNPRSTUVWXYZ"_s;
    const auto letter = [this] { return letters.at(below(static_cast<int>(letters.size()))); };
    const QString district = districts[below(static_cast<int>(std::size(districts)))];
    const QString series = QString(letter()) + letter();
    return u"%1 %2 %3"_s.arg(district, series).arg(below(9999) + 1, 4, 10, QChar(u'0'));
}

} // namespace parkdesk
