using System;

namespace FusedActivations.Generated;

/// <content>Kernels of more spans than eight.</content>
public abstract unsafe partial class Loop<R, T>
{
    /// <summary>Runs a kernel over elements without rows.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="names">The names of the parameters (<see cref="OperandGuard"/>).</param>
    /// <param name="columns">The elements of a row.</param>
    /// <param name="columnsName">The name of the parameter that gives them, or null where there is one row.</param>
    /// <param name="operand0">A span.</param>
    /// <param name="operand1">A span.</param>
    /// <param name="operand2">A span.</param>
    /// <param name="operand3">A span.</param>
    /// <param name="operand4">A span.</param>
    /// <param name="operand5">A span.</param>
    /// <param name="operand6">A span.</param>
    /// <param name="operand7">A span.</param>
    /// <param name="operand8">A span.</param>
    /// <param name="operand9">A span.</param>
    /// <param name="operand10">A span.</param>
    /// <param name="operand11">A span.</param>
    /// <param name="operand12">A span.</param>
    /// <param name="operand13">A span.</param>
    /// <param name="operand14">A span.</param>
    /// <param name="operand15">A span.</param>
    /// <param name="operand16">A span.</param>
    /// <param name="operand17">A span.</param>
    /// <param name="operand18">A span.</param>
    /// <param name="operand19">A span.</param>
    /// <param name="operand20">A span.</param>
    /// <param name="operand21">A span.</param>
    /// <param name="operand22">A span.</param>
    /// <param name="operand23">A span.</param>
    /// <param name="operand24">A span.</param>
    /// <param name="operand25">A span.</param>
    /// <param name="operand26">A span.</param>
    /// <param name="operand27">A span.</param>
    /// <param name="operand28">A span.</param>
    /// <param name="operand29">A span.</param>
    /// <param name="operand30">A span.</param>
    /// <param name="operand31">A span.</param>
    public static void RunManyElements<K>(
        K kernel,
        string names,
        int columns,
        string? columnsName,
        ReadOnlySpan<T> operand0, ReadOnlySpan<T> operand1 = default, ReadOnlySpan<T> operand2 = default,
            ReadOnlySpan<T> operand3 = default,
            ReadOnlySpan<T> operand4 = default, ReadOnlySpan<T> operand5 = default, ReadOnlySpan<T> operand6 = default,
                ReadOnlySpan<T> operand7 = default,
                ReadOnlySpan<T> operand8 = default, ReadOnlySpan<T> operand9 = default, ReadOnlySpan<T> operand10 = default,
                    ReadOnlySpan<T> operand11 = default,
                    ReadOnlySpan<T> operand12 = default, ReadOnlySpan<T> operand13 = default, ReadOnlySpan<T> operand14 = default,
                        ReadOnlySpan<T> operand15 = default,
                        ReadOnlySpan<T> operand16 = default, ReadOnlySpan<T> operand17 = default, ReadOnlySpan<T> operand18 = default,
                            ReadOnlySpan<T> operand19 = default,
                            ReadOnlySpan<T> operand20 = default, ReadOnlySpan<T> operand21 = default, ReadOnlySpan<T> operand22 = default,
                                ReadOnlySpan<T> operand23 = default,
                                ReadOnlySpan<T> operand24 = default, ReadOnlySpan<T> operand25 = default,
                                    ReadOnlySpan<T> operand26 = default, ReadOnlySpan<T> operand27 = default,
                                    ReadOnlySpan<T> operand28 = default, ReadOnlySpan<T> operand29 = default,
                                        ReadOnlySpan<T> operand30 = default, ReadOnlySpan<T> operand31 = default)
        where K : struct, IKernel<T>
    {
        fixed (T* pointer0 =
            operand0, pointer1 = operand1, pointer2 = operand2, pointer3 = operand3, pointer4 = operand4, pointer5 = operand5,
            pointer6 =
                operand6, pointer7 = operand7, pointer8 = operand8, pointer9 = operand9, pointer10 = operand10, pointer11 = operand11,
            pointer12 = operand12, pointer13 =
                operand13, pointer14 = operand14, pointer15 = operand15, pointer16 = operand16, pointer17 = operand17,
            pointer18 = operand18, pointer19 =
                operand19, pointer20 = operand20, pointer21 = operand21, pointer22 = operand22, pointer23 = operand23,
            pointer24 = operand24, pointer25 =
                operand25, pointer26 = operand26, pointer27 = operand27, pointer28 = operand28, pointer29 = operand29,
            pointer30 = operand30, pointer31 = operand31)
        {
            Span<nint> addresses =
            [
                (nint)pointer0,
                    (nint)pointer1,
                    (nint)pointer2,
                    (nint)pointer3,
                    (nint)pointer4,
                    (nint)pointer5,
                    (nint)pointer6,
                    (nint)pointer7,
                (nint)pointer8,
                    (nint)pointer9,
                    (nint)pointer10,
                    (nint)pointer11,
                    (nint)pointer12,
                    (nint)pointer13,
                    (nint)pointer14,
                    (nint)pointer15,
                (nint)pointer16,
                    (nint)pointer17,
                    (nint)pointer18,
                    (nint)pointer19,
                    (nint)pointer20,
                    (nint)pointer21,
                    (nint)pointer22,
                    (nint)pointer23,
                (nint)pointer24,
                    (nint)pointer25,
                    (nint)pointer26,
                    (nint)pointer27,
                    (nint)pointer28,
                    (nint)pointer29,
                    (nint)pointer30,
                    (nint)pointer31,
            ];
            Span<int> lengths =
            [
                operand0.Length, operand1.Length, operand2.Length, operand3.Length,
                operand4.Length, operand5.Length, operand6.Length, operand7.Length,
                operand8.Length, operand9.Length, operand10.Length, operand11.Length,
                operand12.Length, operand13.Length, operand14.Length, operand15.Length,
                operand16.Length, operand17.Length, operand18.Length, operand19.Length,
                operand20.Length, operand21.Length, operand22.Length, operand23.Length,
                operand24.Length, operand25.Length, operand26.Length, operand27.Length,
                operand28.Length, operand29.Length, operand30.Length, operand31.Length,
            ];
            PinnedOperands operands = new(K.Accesses, addresses, lengths, sizeof(T));
            CallSize size = operands.Check(names, columns, columnsName);
            PinnedRun<R, T, K, OverElements>.Run(kernel, operands, size.Rows, columnsName is null ? size.Length : columns);
        }
    }

    /// <summary>Runs a kernel over rows, and sums.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="names">The names of the parameters (<see cref="OperandGuard"/>).</param>
    /// <param name="columns">The elements of a row.</param>
    /// <param name="columnsName">The name of the parameter that gives them, or null where there is one row.</param>
    /// <param name="operand0">A span.</param>
    /// <param name="operand1">A span.</param>
    /// <param name="operand2">A span.</param>
    /// <param name="operand3">A span.</param>
    /// <param name="operand4">A span.</param>
    /// <param name="operand5">A span.</param>
    /// <param name="operand6">A span.</param>
    /// <param name="operand7">A span.</param>
    /// <param name="operand8">A span.</param>
    /// <param name="operand9">A span.</param>
    /// <param name="operand10">A span.</param>
    /// <param name="operand11">A span.</param>
    /// <param name="operand12">A span.</param>
    /// <param name="operand13">A span.</param>
    /// <param name="operand14">A span.</param>
    /// <param name="operand15">A span.</param>
    /// <param name="operand16">A span.</param>
    /// <param name="operand17">A span.</param>
    /// <param name="operand18">A span.</param>
    /// <param name="operand19">A span.</param>
    /// <param name="operand20">A span.</param>
    /// <param name="operand21">A span.</param>
    /// <param name="operand22">A span.</param>
    /// <param name="operand23">A span.</param>
    /// <param name="operand24">A span.</param>
    /// <param name="operand25">A span.</param>
    /// <param name="operand26">A span.</param>
    /// <param name="operand27">A span.</param>
    /// <param name="operand28">A span.</param>
    /// <param name="operand29">A span.</param>
    /// <param name="operand30">A span.</param>
    /// <param name="operand31">A span.</param>
    public static void RunManyRows<K>(
        K kernel,
        string names,
        int columns,
        string? columnsName,
        ReadOnlySpan<T> operand0, ReadOnlySpan<T> operand1 = default, ReadOnlySpan<T> operand2 = default,
            ReadOnlySpan<T> operand3 = default,
            ReadOnlySpan<T> operand4 = default, ReadOnlySpan<T> operand5 = default, ReadOnlySpan<T> operand6 = default,
                ReadOnlySpan<T> operand7 = default,
                ReadOnlySpan<T> operand8 = default, ReadOnlySpan<T> operand9 = default, ReadOnlySpan<T> operand10 = default,
                    ReadOnlySpan<T> operand11 = default,
                    ReadOnlySpan<T> operand12 = default, ReadOnlySpan<T> operand13 = default, ReadOnlySpan<T> operand14 = default,
                        ReadOnlySpan<T> operand15 = default,
                        ReadOnlySpan<T> operand16 = default, ReadOnlySpan<T> operand17 = default, ReadOnlySpan<T> operand18 = default,
                            ReadOnlySpan<T> operand19 = default,
                            ReadOnlySpan<T> operand20 = default, ReadOnlySpan<T> operand21 = default, ReadOnlySpan<T> operand22 = default,
                                ReadOnlySpan<T> operand23 = default,
                                ReadOnlySpan<T> operand24 = default, ReadOnlySpan<T> operand25 = default,
                                    ReadOnlySpan<T> operand26 = default, ReadOnlySpan<T> operand27 = default,
                                    ReadOnlySpan<T> operand28 = default, ReadOnlySpan<T> operand29 = default,
                                        ReadOnlySpan<T> operand30 = default, ReadOnlySpan<T> operand31 = default)
        where K : struct, IKernel<T>
    {
        fixed (T* pointer0 =
            operand0, pointer1 = operand1, pointer2 = operand2, pointer3 = operand3, pointer4 = operand4, pointer5 = operand5,
            pointer6 =
                operand6, pointer7 = operand7, pointer8 = operand8, pointer9 = operand9, pointer10 = operand10, pointer11 = operand11,
            pointer12 = operand12, pointer13 =
                operand13, pointer14 = operand14, pointer15 = operand15, pointer16 = operand16, pointer17 = operand17,
            pointer18 = operand18, pointer19 =
                operand19, pointer20 = operand20, pointer21 = operand21, pointer22 = operand22, pointer23 = operand23,
            pointer24 = operand24, pointer25 =
                operand25, pointer26 = operand26, pointer27 = operand27, pointer28 = operand28, pointer29 = operand29,
            pointer30 = operand30, pointer31 = operand31)
        {
            Span<nint> addresses =
            [
                (nint)pointer0,
                    (nint)pointer1,
                    (nint)pointer2,
                    (nint)pointer3,
                    (nint)pointer4,
                    (nint)pointer5,
                    (nint)pointer6,
                    (nint)pointer7,
                (nint)pointer8,
                    (nint)pointer9,
                    (nint)pointer10,
                    (nint)pointer11,
                    (nint)pointer12,
                    (nint)pointer13,
                    (nint)pointer14,
                    (nint)pointer15,
                (nint)pointer16,
                    (nint)pointer17,
                    (nint)pointer18,
                    (nint)pointer19,
                    (nint)pointer20,
                    (nint)pointer21,
                    (nint)pointer22,
                    (nint)pointer23,
                (nint)pointer24,
                    (nint)pointer25,
                    (nint)pointer26,
                    (nint)pointer27,
                    (nint)pointer28,
                    (nint)pointer29,
                    (nint)pointer30,
                    (nint)pointer31,
            ];
            Span<int> lengths =
            [
                operand0.Length, operand1.Length, operand2.Length, operand3.Length,
                operand4.Length, operand5.Length, operand6.Length, operand7.Length,
                operand8.Length, operand9.Length, operand10.Length, operand11.Length,
                operand12.Length, operand13.Length, operand14.Length, operand15.Length,
                operand16.Length, operand17.Length, operand18.Length, operand19.Length,
                operand20.Length, operand21.Length, operand22.Length, operand23.Length,
                operand24.Length, operand25.Length, operand26.Length, operand27.Length,
                operand28.Length, operand29.Length, operand30.Length, operand31.Length,
            ];
            PinnedOperands operands = new(K.Accesses, addresses, lengths, sizeof(T));
            CallSize size = operands.Check(names, columns, columnsName);
            PinnedRun<R, T, K, OverRows>.Run(kernel, operands, size.Rows, columnsName is null ? size.Length : columns);
        }
    }
}
