// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <cmath>

namespace inkaart::bench {

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<size_t>(std::ceil(part * double(values.size())));
    return values[std::clamp<size_t>(rank, 1, values.size()) - 1];
}

} // namespace inkaart::bench
