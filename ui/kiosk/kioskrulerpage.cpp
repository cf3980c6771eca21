// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskrulerpage.h"

#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rulerMm = 100;
constexpr int rulerTickMm = 10;
constexpr double coarseStep = 0.05;
constexpr double fineStep = 0.01;

} // namespace

class KioskRulerPage::Line : public QWidget {
public:
    explicit Line(double pixelsPerMm)
        : m_pixelsPerMm(pixelsPerMm)
    {
        setObjectName(u"rulerLine"_s);
        setAccessibleName(KioskRulerPage::tr("A line of 100 millimetres"));
        setMinimumHeight(90);
    }

    void setPixelsPerMm(double pixelsPerMm)
    {
        m_pixelsPerMm = pixelsPerMm;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(themeOf(this).text, 2));
        const int middle = height() / 2;
        const auto at = [this](int mm) { return 2 + static_cast<int>(std::lround(mm * m_pixelsPerMm)); };
        painter.drawLine(at(0), middle, at(rulerMm), middle);
        for (int mm = 0; mm <= rulerMm; mm += rulerTickMm) {
            const int half = mm % rulerMm == 0 ? 30 : 14;
            painter.drawLine(at(mm), middle - half, at(mm), middle + half);
        }
    }

private:
    double m_pixelsPerMm;
};

KioskRulerPage::KioskRulerPage(KioskRoom &room, double pixelsPerMm)
    : KioskPage(room, u"rulerPage"_s)
    , m_pixelsPerMm(pixelsPerMm)
    , m_line(new Line(pixelsPerMm))
{
    setBack(false);
    setFinish(false);
    setTitle(tr("Hold a ruler to the line"));
    setLead(tr(
        "Make it exactly 100 mm long. All keys follow: the smallest is 20 mm then, or as large as fits this screen."));
    addInfo(m_line);
    addChoice(u"muchShorter"_s, tr("Shorter"), {}, KioskGlyph::None, [this] { change(-coarseStep); });
    addChoice(u"muchLonger"_s, tr("Longer"), {}, KioskGlyph::None, [this] { change(coarseStep); });
    addChoice(u"bitShorter"_s, tr("A Bit Shorter"), {}, KioskGlyph::None, [this] { change(-fineStep); });
    addChoice(u"bitLonger"_s, tr("A Bit Longer"), {}, KioskGlyph::None, [this] { change(fineStep); });
    setNext(tr("It Is 100 mm"), [this] { Q_EMIT measured(m_pixelsPerMm); })->setGlyph(KioskGlyph::Tick);
}

void KioskRulerPage::takeScan(const QString &) { }

void KioskRulerPage::change(double by)
{
    m_pixelsPerMm = std::clamp(m_pixelsPerMm + by, KioskScale::leastPixelsPerMm, KioskScale::mostPixelsPerMm);
    m_line->setPixelsPerMm(m_pixelsPerMm);
}

} // namespace parkdesk
