// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk::bench {

/// A lot of 2,000 spots in the editor, all of them chosen: each step with everything that listens to the draft and the
/// repaint after it, as a share of the 16 ms of one frame. In time of the thread, so that it holds on a busy machine.
/// True when all of them keep it.
[[nodiscard]] bool editBench();

} // namespace parkdesk::bench
