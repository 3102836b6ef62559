using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <content>Losses over rows.</content>
public readonly partial struct Doubles
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static RowLossTotal IRegisters<double>.RowLoss<U, TLoss>(in LossRows<double, U> rows, RowLossScale scale)
    {
        RowLossTotal total = default;
        if (Vector512.IsHardwareAccelerated)
        {
            TLoss.Add<Doubles512>(rows, scale, 0, rows.Count, ref total);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            TLoss.Add<Doubles256>(rows, scale, 0, rows.Count, ref total);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            TLoss.Add<Doubles128>(rows, scale, 0, rows.Count, ref total);
        }
        else
        {
            TLoss.Add<Lane<double>>(rows, scale, 0, rows.Count, ref total);
        }

        return total;
    }
}
