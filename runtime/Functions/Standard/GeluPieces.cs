using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Holds the negative sides of gelu and of its derivative as eight pieces of a polynomial of degree 8 and 7, in float.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// The pieces lie around multiples of a step; which one is the low bits of a sum that rounds. Each is a polynomial in a less the piece's
/// centre, by Remez' exchange: tools/coefficients/gelu_pieces.py, which prints these lines and the errors. Down to 2^-30 they are relative.
/// The last piece is 0 at its end.
/// </remarks>
internal static class GeluPieces<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>The argument from which on the tail counts as 0.</summary>
    public const double End = 6.35;

    /// <summary>The same of the tanh form.</summary>
    public const double TanhEnd = 5.75;

    /// <summary>Gives the lower tail Phi(-a).</summary>
    /// <param name="a">A value from 0 to the end, or NaN.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Tail(V a)
    {
        V piece = V.MultiplyAdd(a, V.Create(1 / 0.85), V.Create(FloatBits.RoundingSingle));
        V d = a - V.PickOfEight(piece, 0.21258698f, 0.8495097f, 1.6988333f, 2.5535562f, 3.4010346f, 4.2580204f, 5.1030836f, 6.35f);
        V sum = V.PickOfEight(
            piece, -0.000670815f, -0.0002326515f, 0.0001849051f, -3.4986137e-05f,
            -1.5901598e-05f, 4.0471205e-06f, 6.969317e-07f, -8.145974e-06f);
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.0011199125f, -0.0005230306f, -0.00026629152f, 0.0002438854f,
            -8.468279e-06f, -1.6865473e-05f, -1.6114037e-06f, -2.7043721e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.0017108453f, 0.0027263674f, -0.001230412f, -0.00041705216f,
            0.00019207587f, 4.431987e-05f, 2.7069382e-06f, -3.647764e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.00888525f, 0.0018708912f, 0.0047025136f, -0.00081518834f,
            -0.00068997516f, -8.566462e-05f, -3.8505827e-06f, -2.5718587e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.010208962f, -0.022427533f, -0.0007600926f, 0.005734871f,
            0.0014907098f, 0.0001238001f, 4.327291e-06f, -1.00834695e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.062067196f, 0.012901035f, -0.02962204f, -0.014086691f,
            -0.0021625108f, -0.00013167321f, -3.686904e-06f, -2.1775124e-06f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.041457508f, 0.11812464f, 0.080045395f, 0.019547198f,
            0.0020880508f, 9.818571e-05f, 2.2536206e-06f, -2.3297808e-07f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.39002863f, -0.27810073f, -0.094235726f, -0.015309784f,
            -0.0012278919f, -4.6117984e-05f, -8.832306e-07f, -1.10725455e-08f));
        return V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.41582456f, 0.19779886f, 0.044675294f, 0.0053314534f,
            0.00033565666f, 1.0312257e-05f, 1.6708164e-07f, 0f));
    }

    /// <summary>Gives gelu's derivative at -a.</summary>
    /// <param name="a">A value from 0 to the end, or NaN.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Slope(V a)
    {
        V piece = V.MultiplyAdd(a, V.Create(1 / 0.85), V.Create(FloatBits.RoundingSingle));
        V d = a - V.PickOfEight(piece, 0.21270277f, 0.85076976f, 1.6996052f, 2.5456572f, 3.3980455f, 4.242142f, 5.105717f, 6.35f);
        V sum = V.PickOfEight(
            piece, 0.009215804f, -0.0056344084f, 0.00031786502f, 0.0012936144f,
            -0.0005030342f, 1.6804825e-07f, 1.5939459e-05f, 7.565397e-05f);
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.013093981f, 0.015226511f, -0.011208887f, 0.0012503562f,
            0.001110765f, -0.00018067118f, -3.6438996e-05f, 0.00021857338f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.051238738f, 0.02520202f, 0.015639244f, -0.011353488f,
            -0.00023909732f, 0.00063618063f, 5.910484e-05f, 0.0002506798f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.06050294f, -0.10396178f, 0.036145095f, 0.01872668f,
            -0.0042722328f, -0.0012557938f, -7.6002136e-05f, 0.00014274837f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.23956248f, -0.025127515f, -0.12354293f, 0.0016465086f,
            0.011680787f, 0.0016600081f, 7.278357e-05f, 4.2450672e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.16403963f, 0.38715634f, 0.08888314f, -0.049318302f,
            -0.015904801f, -0.001464608f, -4.9099835e-05f, 5.9942936e-06f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.76239264f, -0.35452965f, 0.08363357f, 0.06998895f,
            0.011842051f, 0.0007891934f, 2.0974165e-05f, 3.7240042e-07f));
        return V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.33282128f, -0.03889774f, -0.115351f, -0.03431271f,
            -0.0038757f, -0.00019822737f, -4.284583e-06f, 0f));
    }

    /// <summary>Gives 1 / (1 + e^z(a)), the gate of the tanh form.</summary>
    /// <param name="a">A value from 0 to the end, or NaN.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V TanhTail(V a)
    {
        V piece = V.MultiplyAdd(a, V.Create(1 / 0.77), V.Create(FloatBits.RoundingSingle));
        V d = a - V.PickOfEight(piece, 0.19266228f, 0.7689898f, 1.5416312f, 2.3111963f, 3.0779085f, 3.8516703f, 4.613357f, 5.75f);
        V sum = V.PickOfEight(
            piece, -0.0009366905f, -0.00035270833f, 0.00021290506f, 9.884728e-08f,
            -3.052187e-05f, -1.0530374e-06f, 2.9996222e-06f, -2.2581167e-05f);
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -1.3481445e-05f, -0.00039995642f, -0.00043328642f, 0.00023375255f,
            6.817873e-05f, -2.7137072e-05f, -8.584058e-06f, -6.797665e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.0016150386f, 0.0030852319f, -0.0009206149f, -0.00078805874f,
            0.00010494241f, 0.000121728626f, 1.5991423e-05f, -8.2840146e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.009184289f, 0.00071536796f, 0.0055045956f, 0.00016881152f,
            -0.001015787f, -0.00029203598f, -2.2642344e-05f, -5.2821873e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.009519353f, -0.023057625f, -0.0045700152f, 0.005951173f,
            0.0029951062f, 0.0004676415f, 2.4121751e-05f, -1.8691715e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.06309102f, 0.019805351f, -0.027581813f, -0.019913731f,
            -0.0051141214f, -0.0005168566f, -1.887728e-05f, -3.6544031e-06f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.03789811f, 0.11414213f, 0.0932964f, 0.032295723f,
            0.005407221f, 0.00038325007f, 1.0322226e-05f, -3.5121337e-07f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.39157134f, -0.29656368f, -0.12186529f, -0.027819855f,
            -0.003324028f, -0.00017319887f, -3.5406654e-06f, -1.5337438e-08f));
        return V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.42361403f, 0.22104655f, 0.061715208f, 0.010261413f,
            0.00091814186f, 3.629998e-05f, 5.7555917e-07f, 0f));
    }

    /// <summary>Gives the tanh form's derivative at -a.</summary>
    /// <param name="a">A value from 0 to the end, or NaN.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V TanhSlope(V a)
    {
        V piece = V.MultiplyAdd(a, V.Create(1 / 0.77), V.Create(FloatBits.RoundingSingle));
        V d = a - V.PickOfEight(piece, 0.19274364f, 0.76928604f, 1.5376475f, 2.3055236f, 3.0764415f, 3.8463914f, 4.625437f, 5.75f);
        V sum = V.PickOfEight(
            piece, 0.006050229f, -0.00524894f, -0.0010461652f, 0.0019080496f,
            -0.00020136293f, -0.00025183117f, 4.484066e-05f, 0.0002360865f);
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.012604565f, 0.018410636f, -0.010520022f, -0.0018261165f,
            0.0021242378f, 0.00012919732f, -0.00015461667f, 0.00060876703f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.053501062f, 0.018538406f, 0.024805307f, -0.009860465f,
            -0.00417615f, 0.001057394f, 0.00029502678f, 0.000630001f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.056533795f, -0.11241067f, 0.019037232f, 0.03198951f,
            -0.0006191359f, -0.003313988f, -0.00038405447f, 0.00032251116f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.24501097f, 0.00816468f, -0.13881779f, -0.025360135f,
            0.016421897f, 0.0052070403f, 0.0003506397f, 8.6823886e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.15022062f, 0.3881211f, 0.15398481f, -0.040761106f,
            -0.031073187f, -0.0049044406f, -0.00021723451f, 1.0970666e-05f));
        sum = V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, -0.76851517f, -0.41734916f, 0.04270647f, 0.09410868f,
            0.02672887f, 0.0026572542f, 8.275434e-05f, 6.272078e-07f));
        return V.MultiplyAdd(sum, d, V.PickOfEight(
            piece, 0.34811047f, -0.0071315556f, -0.12632869f, -0.05456827f,
            -0.009352056f, -0.00064469606f, -1.4726866e-05f, 0f));
    }
}
