//! How WebKitGTK paints. Its newer renderer hands buffers to a GPU; where there is none, typing through it is about
//! nine times slower than through the older one, so the older one is asked for, unless the user has chosen.

/// Chooses before GTK and any other thread start.
#[cfg(target_os = "linux")]
pub(crate) fn choose() {
    use std::{env, path::Path};
    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if env::var_os(SWITCH).is_none() && !has_open_gpu(Path::new("/")) {
        #[expect(unsafe_code, reason = "WebKit reads this only from the environment of the process")]
        // SAFETY: `run` calls this first, while the process has one thread.
        unsafe {
            env::set_var(SWITCH, "1");
        }
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn choose() {}

/// Whether a GPU can be reached by a driver that shares buffers well; NVIDIA's closed one does not.
#[cfg(target_os = "linux")]
fn has_open_gpu(root: &std::path::Path) -> bool {
    let Ok(devices) = std::fs::read_dir(root.join("dev/dri")) else { return false };
    let render_node =
        devices.flatten().any(|device| device.file_name().to_string_lossy().starts_with("renderD"));
    render_node && !root.join("proc/driver/nvidia/version").exists()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::has_open_gpu;

    fn check(files: &[&str], expected: bool) {
        let root = tempfile::tempdir().unwrap();
        for file in files {
            let path = root.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
        }
        assert_eq!(has_open_gpu(root.path()), expected, "with {files:?}");
    }

    #[test]
    fn only_a_render_node_with_an_open_driver_keeps_the_newer_renderer() {
        check(&[], false);
        check(&["dev/dri/card0"], false);
        check(&["dev/dri/card0", "dev/dri/renderD128"], true);
        check(&["dev/dri/renderD128", "proc/driver/nvidia/version"], false);
    }
}
