using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <content>Losses over rows.</content>
public readonly partial struct Singles
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static RowLossTotal IRegisters<float>.RowLoss<U, TLoss>(in LossRows<float, U> rows, RowLossScale scale)
    {
        RowLossTotal total = default;
        if (Vector512.IsHardwareAccelerated)
        {
            TLoss.Add<Singles512>(rows, scale, 0, rows.Count, ref total);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            TLoss.Add<Singles256>(rows, scale, 0, rows.Count, ref total);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            TLoss.Add<Singles128>(rows, scale, 0, rows.Count, ref total);
        }
        else
        {
            TLoss.Add<Lane<float>>(rows, scale, 0, rows.Count, ref total);
        }

        return total;
    }
}
