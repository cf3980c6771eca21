// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spot.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QHash>
#include <QPixmap>
#include <QString>

class QPainter;

namespace parkdesk {

enum class SpotPattern { None, Stripes, Cross };

/// How the body of a spot looks: a fill that is told apart without colour.
struct SpotFill {
    QColor fill;
    QColor text;
    QColor border;
    double borderWidth = 1.5;
    SpotPattern pattern = SpotPattern::None;
    bool dashed = false; ///< a dashed edge inside, in the colour of the text

    friend bool operator==(const SpotFill &, const SpotFill &) = default;
};

/// What stands on the body of a spot.
struct SpotMark {
    Theme::SpotState state = Theme::Free;
    Glyph glyph = Glyph::None; ///< the vehicle, the clock of a booking, the cross of a closure
    Glyph feature = Glyph::None; ///< what the spot has, at its foot
    bool dueSoon = false; ///< a triangle in the lower corner
    bool paid = false; ///< a tick at the foot
    bool permit = false; ///< a P at the foot

    friend bool operator==(const SpotMark &, const SpotMark &) = default;
};

[[nodiscard]] SpotFill spotFill(Theme::SpotState state, const Theme &theme);

/// F, R, O, ! or X: for lists, grey print and speech.
[[nodiscard]] QChar spotLetter(Theme::SpotState state);
/// "Free", "Reserved", ...
[[nodiscard]] QString spotStateName(Theme::SpotState state);
/// The glyph of a state where no vehicle type is known.
[[nodiscard]] Glyph spotStateGlyph(Theme::SpotState state);
/// The glyph of the feature that counts most; none for an ordinary spot.
[[nodiscard]] Glyph featureGlyph(SpotFeatures features);

/// The body in \a area; its pattern leaves \a band pixels at the top to the label.
void paintSpotBody(QPainter &painter, const QRectF &area, const SpotFill &fill, double band);

/// Vehicle, feature, tick and triangle, below \a band; what has no room is left out, the state's sign last.
void paintSpotMark(QPainter &painter, const QRectF &area, const SpotMark &mark, const SpotFill &fill, double band);

/// A small square of a state as legends show it.
void paintSpotSwatch(QPainter &painter, const QRectF &area, Theme::SpotState state, const Theme &theme);

/// Bodies painted once for each fill and size, since a plan has few kinds of them and thousands of spots.
class SpotBodies {
public:
    /// Of \a size device-independent pixels, at \a ratio of the screen.
    [[nodiscard]] const QPixmap &body(const SpotFill &fill, const QSize &size, double ratio, double band);
    void clear() { m_bodies.clear(); }

private:
    QHash<QByteArray, QPixmap> m_bodies;
};

} // namespace parkdesk
