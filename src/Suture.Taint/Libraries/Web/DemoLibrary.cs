using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Pages made of Python alone: Streamlit and Gradio.</summary>
internal static class DemoLibrary
{
    public static Library Rows { get; } = new("demos")
    {
        Sources = From(Remote, "streamlit.text_input streamlit.text_area streamlit.file_uploader gradio.Textbox"),
    };
}
